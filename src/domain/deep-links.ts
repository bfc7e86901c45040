/**
 * The only place where the addresses of pages and their anchors are spelt, beside the folders of src/app/ that answer to
 * them. They are public promises: once published, they keep working.
 * Page addresses end in a slash; anchors come from ids, never from the words of a heading.
 */

export const homePath = '/'
export const stagesPath = '/stages/'
export const rightsPath = '/rights/'
export const contactsPath = '/contacts/'
export const countiesPath = '/contacts/counties/'
export const routesPath = '/contacts/routes/'
export const followPath = '/follow/'
export const packPath = '/pack/'
export const lettersPath = '/letters/'
export const hearingPlanPath = '/plan/parole-hearing/'
export const statementPlanPath = '/plan/statement/'
export const movedPath = '/moved/'
export const compensationPath = '/compensation/'
export const walletPath = '/handouts/wallet/'
export const rightsSheetPath = '/handouts/rights/'
export const callLogPath = '/handouts/call-log/'
export const matrixPath = '/rights/matrix/'
export const missedNoticePath = '/rights/who-should-have-told-me/'
export const glossaryPath = '/glossary/'
export const searchPath = '/search/'
/** The picture of the stages as a file of its own, which other sites may show. */
export const diagramPath = '/diagram.svg'
/** Where the build puts the cover of the file that holds the whole guide; the finishing step takes it away again. */
export const oneFileShellPath = '/one-file/'
export const safetyPath = '/safety/'
export const aboutPath = '/about/'
export const reliefPath = '/record-relief/'
export const aboutDataPath = '/about/data/'
export const updatesPath = '/about/updates/'
/** The same notes as an Atom feed, for programs that look for new ones. */
export const feedPath = '/about/updates/feed.xml'
/** Which facts are due for a check. */
export const aboutFreshnessPath = '/about/freshness/'
/** The folder of the open data. */
export const dataPath = '/data/'
/** What the addresses of sheets, plans and laws begin with. No page has it for its whole address. */
export const handoutsFolder = '/handouts/'
export const plansFolder = '/plan/'
export const lawsFolder = '/law/'

/** The address of the file that holds the whole guide, from its name. @example oneFilePath('guide') // '/guide.html' */
export function oneFilePath(name: string): string {
  return `/${name}.html`
}

/** The address of a page of prose, which stands at the root. @example pagePath('safety') // '/safety/' */
export function pagePath(id: string): string {
  return `/${id}/`
}

/** The address of a stage's page. @example stagePath('direct-appeal') // '/stages/direct-appeal/' */
export function stagePath(id: string): string {
  return `${stagesPath}${id}/`
}

/** The address of a stage's sheet. @example stageSheetPath('direct-appeal') // '/handouts/direct-appeal/' */
export function stageSheetPath(id: string): string {
  return `${handoutsFolder}${id}/`
}

export const whatHappenedPath = '/what-happened/'

/** The address of a notice. @example noticePath('mandate') // '/what-happened/mandate/' */
export function noticePath(id: string): string {
  return `${whatHappenedPath}${id}/`
}

/** The anchor of everything from one sender. */
export function senderAnchor(id: string): string {
  return `from-${id}`
}

/** The anchor of everything about one topic. */
export function topicAnchor(id: string): string {
  return `about-${id}`
}

/**
 * The anchor of a place of the journey, on the start page and in the list of stages alike: a stage has its own id.
 * @example placeAnchor({ id: 'probation', isStage: false }) // 'place-probation'
 */
export function placeAnchor({ id, isStage }: { readonly id: string; readonly isStage: boolean }): string {
  return isStage ? id : `place-${id}`
}

/** The address of one place in the list of stages. @example placePath('place-released') // '/stages/#place-released' */
export function placePath(anchor: string): string {
  return placeAddress(stagesPath, anchor)
}

/** The anchor of a right: `right-` and its id. */
export function rightAnchor(id: string): string {
  return `right-${id}`
}

/** The address of one right on the checklist. @example rightPath('5-present') // '/rights/#right-5-present' */
export function rightPath(id: string): string {
  return placeAddress(rightsPath, rightAnchor(id))
}

/** The address of the list of crimes whose victims need not ask. */
export const listedCrimesPath = placeAddress(rightsPath, 'listed-crimes')

/** The anchor of a contact card: `contact-` and its id. */
export function contactAnchor(id: string): string {
  return `contact-${id}`
}

/** The address of one card on the contacts page. @example contactPath('clerk') // '/contacts/#contact-clerk' */
export function contactPath(id: string): string {
  return placeAddress(contactsPath, contactAnchor(id))
}

/** The address of a county's page. @example countyPath('boone') // '/contacts/counties/boone/' */
export function countyPath(id: string): string {
  return `${countiesPath}${id}/`
}

/** The address of the contact file of an office. @example vcardPath('clerk') // '/vcard/clerk.vcf' */
export function vcardPath(id: string): string {
  return `/vcard/${id}.vcf`
}

/** The address of a letter. @example letterPath('all-rights') // '/letters/all-rights/' */
export function letterPath(id: string): string {
  return `${lettersPath}${id}/`
}

/** The address of one way to be told. */
export function wayPath(id: string): string {
  return placeAddress(followPath, id)
}

/** The address of one event on the page of routes. */
export function routePath(id: string): string {
  return placeAddress(routesPath, eventAnchor(id))
}

/** The anchor of a group of records on the page that lists them all. */
export function groupAnchor(group: string): string {
  return `group-${group}`
}

/** The anchor of a lane in the list of stages. */
export function laneAnchor(id: string): string {
  return `lane-${id}`
}

/** The address of a law's own page. @example lawPath('595-209') // '/law/595-209/' */
export function lawPath(page: string): string {
  return `${lawsFolder}${page}/`
}

/** The address of the page that compares two texts of a law. */
export function lawChangesPath(page: string): string {
  return `${lawPath(page)}changes/`
}

/** The address of one unit of a law: its anchor is the unit. @example lawUnitPath('595-209', '1-7-d') */
export function lawUnitPath(page: string, unit: string | undefined): string {
  return unit === undefined ? lawPath(page) : placeAddress(lawPath(page), unit)
}

/** The anchor of an event that somebody should have told of. */
export function eventAnchor(id: string): string {
  return `event-${id}`
}

/** The anchor of an explained word: `term-` and its id. */
export function termAnchor(id: string): string {
  return `term-${id}`
}

/** The address of a word in the glossary. @example termPath('mandate') // '/glossary/#term-mandate' */
export function termPath(id: string): string {
  return placeAddress(glossaryPath, termAnchor(id))
}

/** The id of the box in which a page shows what a word means. */
export function termBoxId(id: string): string {
  return `box-${id}`
}

/** The anchor of a law in a page's list of laws. */
export function lawAnchor(id: string): string {
  return `law-${id}`
}

/** The anchor of a source in a page's list of sources. */
export function sourceAnchor(id: string): string {
  return `source-${id}`
}

/** The address of a place on a page. @example placeAddress('/a/', 'b') // '/a/#b' */
export function placeAddress(path: string, anchor: string): string {
  return `${path}#${anchor}`
}

/** What a link to a place on its own page says. @example hereHref('questions') // '#questions' */
export function hereHref(anchor: string): string {
  return `#${anchor}`
}

/** The anchor of a note on what changed. @example updateAnchor('new-number') // 'update-new-number' */
export function updateAnchor(id: string): string {
  return `update-${id}`
}
