import { citeLabel } from '#src/domain/citations.ts'
import * as links from '#src/domain/deep-links.ts'
import { lawOfPage, unitViews } from '#src/domain/law-view.ts'
import type { Guide } from '#src/schema/guide.ts'

/** The kinds of things that can be found, in the order of the index by topic. */
export const searchKinds = [
  'notices',
  'stages',
  'rights',
  'missed',
  'contacts',
  'counties',
  'told',
  'letters',
  'law',
  'words',
  'sheets',
  'pages',
] as const

/** One thing that can be found. */
export type SearchEntry = {
  readonly kind: (typeof searchKinds)[number]
  readonly address: string
  readonly title: string
  /** A sentence or two, shown with the title. */
  readonly about: string
  /** More names by which it is found, and which are not shown. */
  readonly also: string
  /** Its longer text, in which a word weighs less. */
  readonly text: string
}

/** Everything that can be found, each address once. */
export function searchEntries(guide: Guide): readonly SearchEntry[] {
  const makers = [notices, stages, rights, missed, contacts, counties, told, letters, laws, words, sheets, pages]
  return makers.flatMap((make) => make(guide))
}

function notices({ notices, whatHappened }: Guide): readonly SearchEntry[] {
  return notices.map(({ id, title, summary, says, senders, topic }) => {
    const topics = whatHappened.topics.filter((entry) => entry.id === topic).map(({ name }) => name)
    const from = whatHappened.senders.filter((sender) => senders.includes(sender.id)).map(({ name }) => name)
    const place = { kind: 'notices', address: links.noticePath(id) } as const
    return { ...place, title, about: summary, also: [...says, ...topics].join(' '), text: from.join(' ') }
  })
}

function stages({ stages }: Guide): readonly SearchEntry[] {
  return stages.map(({ id, title, plainTitle, summary, whoDecides, whoTellsYou, whatYouCanDo }) => ({
    ...{ kind: 'stages', address: links.stagePath(id), title, about: `${plainTitle}. ${summary}`, also: '' },
    text: `${whoDecides} ${whoTellsYou} ${whatYouCanDo}`,
  }))
}

function rights({ rights, laws }: Guide): readonly SearchEntry[] {
  return rights.map(({ id, title, plain, duty, units, steps, timeLimit }) => {
    const cites = units.flatMap(({ law, unit }) =>
      laws.filter((entry) => entry.id === law).map((entry) => citeLabel(entry, unit)),
    )
    const place = { kind: 'rights', address: links.rightPath(id) } as const
    return { ...place, title, about: plain, also: cites.join(' '), text: [duty, timeLimit, ...steps].join(' ') }
  })
}

function missed({ missedNotice, ui }: Guide): readonly SearchEntry[] {
  const { title, lead, steps, events } = missedNotice
  const page = { kind: 'missed', address: links.missedNoticePath } as const
  return [
    { ...page, title, about: lead, also: ui['search.missed'], text: steps.join(' ') },
    ...events.map(({ id, name, plain, now }) => ({
      ...({ kind: 'missed', address: links.placeAddress(page.address, links.eventAnchor(id)) } as const),
      ...{ title: name, about: plain, also: ui['search.missed'], text: now.join(' ') },
    })),
  ]
}

function contacts({ contacts }: Guide): readonly SearchEntry[] {
  return contacts.map(({ id, name, plainName, askFor, whatToSay, phones }) => ({
    ...{ kind: 'contacts', address: links.contactPath(id), title: name, about: `${plainName}. ${askFor}` },
    ...{ also: phones.map(({ number }) => number).join(' '), text: whatToSay },
  }))
}

function counties({ counties }: Guide): readonly SearchEntry[] {
  return counties.list.map(({ id, name, seat, office, circuit }) => ({
    ...({ kind: 'counties', address: links.countyPath(id), title: name } as const),
    ...{ about: office, also: seat ?? '', text: String(circuit) },
  }))
}

/** Each way to be told, each event with its routes, each place that needs a new address. */
function told({ follow, moved }: Guide): readonly SearchEntry[] {
  const kind = { kind: 'told', also: '' } as const
  return [
    ...follow.ways.map(({ id, name, about }) => ({
      ...{ ...kind, address: links.wayPath(id), title: name, about, text: '' },
    })),
    ...follow.events.map(({ id, name, first }) => ({
      ...{ ...kind, address: links.routePath(id), title: name, about: first.words, text: '' },
    })),
    ...moved.places.map(({ id, name, when }) => ({
      ...{ ...kind, address: links.placeAddress(links.movedPath, id), title: name, about: when },
      text: '',
    })),
  ]
}

function letters({ letters, letterForm }: Guide): readonly SearchEntry[] {
  return letters.map(({ id, title, lead, subject, asks }) => ({
    ...({ kind: 'letters', address: links.letterPath(id), title, about: lead } as const),
    also: `${letterForm.title} ${subject}`,
    text: asks.map(({ words }) => words).join(' '),
  }))
}

function laws(guide: Guide): readonly SearchEntry[] {
  return guide.lawPages.flatMap((page): readonly SearchEntry[] => {
    const law = lawOfPage(guide.laws, page)
    if (law === undefined) return []
    const { title, lead, meaning } = page.changes
    const whole = { kind: 'law', address: links.lawPath(page.id), title: `${law.cite}: ${page.title}` } as const
    const changes = { kind: 'law', address: links.lawChangesPath(page.id), title, about: lead, also: law.cite } as const
    return [
      { ...whole, about: law.name, also: '', text: page.lead },
      { ...changes, text: meaning.join(' ') },
      ...unitViews(guide, page).map(({ unit, plain, text }) => ({
        ...({ kind: 'law', address: links.lawUnitPath(page.id, unit), title: citeLabel(law, unit) } as const),
        ...{ about: plain, also: '', text },
      })),
    ]
  })
}

function words({ terms }: Guide): readonly SearchEntry[] {
  return terms.map(({ id, term, meaning, also }) => ({
    ...{
      kind: 'words',
      address: links.termPath(id),
      title: term,
      about: meaning,
      also: also?.join(' ') ?? '',
      text: '',
    },
  }))
}

function sheets({ rightsSheet, stageSheets, stages, callLog, wallet, pack, ui }: Guide): readonly SearchEntry[] {
  const paper = { kind: 'sheets', also: ui['search.sheets'], text: ui['sheet.hint'] } as const
  return [
    { ...paper, address: links.rightsSheetPath, title: rightsSheet.title, about: rightsSheet.intro },
    ...stageSheets.map(({ id, title }) => ({
      ...{ ...paper, address: links.stageSheetPath(id), title },
      about: stages.find((stage) => stage.id === id)?.plainTitle ?? '',
    })),
    { ...paper, address: links.callLogPath, title: callLog.title, about: callLog.use },
    { ...paper, address: links.walletPath, title: wallet.title, about: wallet.use },
    { ...paper, address: links.packPath, title: pack.title, about: pack.lead },
  ]
}

function pages(guide: Guide): readonly SearchEntry[] {
  const { pages, site, ui, whatHappened, contacts, follow, moved, counties } = guide
  const { letterForm, hearingPlan, statementPlan, reliefPage, openData } = guide
  const ours: readonly (readonly [address: string, title: string, about: string, text: string])[] = [
    [links.homePath, ui['home.stages'], site.lead, site.tagline],
    [links.whatHappenedPath, whatHappened.title, whatHappened.lead, ''],
    [links.rightsPath, ui['rights.title'], ui['rights.intro'], ''],
    [links.matrixPath, ui['matrix.title'], ui['matrix.intro'], ''],
    [links.stagesPath, ui['stages.title'], ui['stages.intro'], ui['home.stages']],
    [links.contactsPath, ui['contacts.title'], ui['home.door-contacts'], contacts.map(({ name }) => name).join(' ')],
    [links.countiesPath, counties.title, counties.lead, ''],
    [links.followPath, follow.title, follow.lead, follow.ways.map(({ name }) => name).join(' ')],
    [links.routesPath, follow.routesTitle, follow.routesLead, follow.events.map(({ name }) => name).join(' ')],
    [links.lettersPath, letterForm.title, letterForm.lead, ''],
    [links.hearingPlanPath, hearingPlan.title, hearingPlan.lead, hearingPlan.questions.map(({ ask }) => ask).join(' ')],
    [links.statementPlanPath, statementPlan.title, statementPlan.lead, ''],
    [links.movedPath, moved.title, moved.lead, moved.places.map(({ name }) => name).join(' ')],
    [links.reliefPath, reliefPage.title, reliefPage.lead, reliefPage.parts.map(({ heading }) => heading).join(' ')],
    [links.aboutDataPath, openData.title, openData.lead, ''],
    [links.updatesPath, ui['updates.title'], ui['updates.lead'], ''],
    [links.aboutFreshnessPath, ui['freshness.title'], ui['freshness.lead'], ''],
    [links.glossaryPath, ui['glossary.title'], ui['glossary.intro'], ''],
    ...pages.map(
      ({ id, title, summary, sections }) =>
        [links.pagePath(id), title, summary, sections.map(({ heading }) => heading).join(' ')] as const,
    ),
  ]
  return ours.map(([address, title, about, text]) => ({ kind: 'pages', address, title, about, also: '', text }))
}
