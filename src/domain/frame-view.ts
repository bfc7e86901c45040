import { readableDay } from '#src/domain/calendar-day.ts'
import { firstPhone, phoneHref } from '#src/domain/contact-directory.ts'
import { factsOf } from '#src/domain/freshness.ts'
import { fill } from '#src/domain/fill.ts'
import type { Contact, Phone } from '#src/schema/contact.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What the frame of every page shows. */
export type FrameView = {
  readonly siteName: string
  readonly exitUrl: string
  readonly emergencyNumber: string
  readonly emergencyHref: string
  readonly support: readonly { readonly name: string; readonly number: string; readonly href: string }[]
  /** The stages in the order of the journey; `lane` counts from 1 in the order of the lanes. */
  readonly stages: readonly { readonly id: string; readonly title: string; readonly lane: number }[]
  /** One sentence on how the guide's facts were checked. */
  readonly checked: string
}

/** The view of the frame, the same on every page. */
export function frameView(guide: Guide): FrameView {
  const { site } = guide
  const emergency = numbered(guide.contacts, [site.emergency])[0]
  return {
    siteName: site.name,
    exitUrl: site.exitUrl,
    emergencyNumber: emergency?.phone.number ?? '',
    emergencyHref: emergency === undefined ? '' : phoneHref(emergency.phone),
    support: numbered(guide.contacts, site.support).map(({ contact, phone }) => ({
      name: contact.name,
      number: phone.number,
      href: phoneHref(phone),
    })),
    stages: guide.stages.map((stage) => ({ id: stage.id, title: stage.title, lane: laneNumber(guide, stage.id) })),
    checked: checkedWords(guide, 'footer.checked'),
  }
}

/** The place of a stage's lane among the lanes, from 1. */
export function laneNumber(guide: Pick<Guide, 'journey'>, stageId: string): number {
  const lane = guide.journey.places.find((place) => place.id === stageId)?.lane
  return guide.journey.lanes.findIndex((entry) => entry.id === lane) + 1
}

/**
 * How the guide's facts were checked, in words. Each of these words has a second form, with `-some` at its end, for a
 * guide in which at least one office, of a county or not, was confirmed by a person.
 */
export function checkedWords(guide: Guide, key: 'footer.checked' | 'contacts.intro' | 'sheet.checked'): string {
  const offices = [...guide.contacts, ...guide.counties.list]
  const count = offices.filter((office) => factsOf(office).some(({ fact }) => fact.verifiedOn !== undefined)).length
  const words = guide.ui[count === 0 ? key : (`${key}-some` as const)]
  return fill(words, { date: readableDay(collectedOn(guide)), count, total: offices.length })
}

/** The day on which the newest of the guide's sources was collected, as `2026-11-21`. */
export function collectedOn(guide: Pick<Guide, 'sources'>): string {
  return guide.sources.reduce((newest, source) => (source.collectedOn > newest ? source.collectedOn : newest), '')
}

function numbered(contacts: readonly Contact[], ids: readonly string[]): readonly { contact: Contact; phone: Phone }[] {
  return ids.flatMap((id) =>
    contacts.flatMap((contact) => {
      const phone = contact.id === id ? firstPhone(contact) : undefined
      return phone === undefined ? [] : [{ contact, phone }]
    }),
  )
}
