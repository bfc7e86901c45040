/**
 * The only builder of addresses. They are public promises: once published, they keep working.
 * Page addresses end in a slash; anchors come from ids, never from the words of a heading.
 */

export const homePath = '/'
export const stagesPath = '/stages/'
export const rightsPath = '/rights/'
export const contactsPath = '/contacts/'
export const rightsSheetPath = '/handouts/rights/'
export const safetyPath = '/safety/'
export const aboutPath = '/about/'

/** The address of a stage's page. @example stagePath('direct-appeal') // '/stages/direct-appeal/' */
export function stagePath(id: string): string {
  return `${stagesPath}${id}/`
}

/** The anchor of a right: `right-` and its id. */
export function rightAnchor(id: string): string {
  return `right-${id}`
}

/** The address of one right on the checklist. @example rightPath('5-present') // '/rights/#right-5-present' */
export function rightPath(id: string): string {
  return `${rightsPath}#${rightAnchor(id)}`
}

/** The anchor of a contact card: `contact-` and its id. */
export function contactAnchor(id: string): string {
  return `contact-${id}`
}

/** The address of one card on the contacts page. @example contactPath('clerk') // '/contacts/#contact-clerk' */
export function contactPath(id: string): string {
  return `${contactsPath}#${contactAnchor(id)}`
}

/** The anchor of an explained word: `term-` and its id. */
export function termAnchor(id: string): string {
  return `term-${id}`
}

/** The anchor of a law in a page's list of laws. */
export function lawAnchor(id: string): string {
  return `law-${id}`
}
