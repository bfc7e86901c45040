import { CiteList } from '#src/components/cite/cite.tsx'
import type { Examples } from '#src/components/examples.ts'
import { StageDiagram } from '#src/components/stage-diagram/stage-diagram.tsx'
import { NextWays, TextTwin } from '#src/components/stage-diagram/text-twin.tsx'
import { journeyView, waysFrom, type JourneySource } from '#src/domain/journey-view.ts'
import type { Journey } from '#src/schema/journey.ts'

const journey: Journey = {
  caution: 'A case may skip stages.',
  lanes: [
    { id: 'court', name: 'The court' },
    { id: 'prison', name: 'Prison' },
    { id: 'crown', name: 'The crown' },
  ],
  places: [
    { id: 'verdict', kind: 'start', lane: 'court', name: 'Verdict', about: 'The court has decided.' },
    { id: 'appeal', kind: 'stage', lane: 'court' },
    { id: 'retrial', kind: 'outcome', lane: 'court', name: 'New trial', about: 'The case begins again.' },
    { id: 'stands', kind: 'outcome', lane: 'court', name: 'Result stands', about: 'Nothing changes.' },
    { id: 'parole', kind: 'stage', lane: 'prison' },
    { id: 'mercy', kind: 'stage', lane: 'crown', anytime: 'Can begin at any time' },
    { id: 'undone', kind: 'outcome', lane: 'crown', name: 'Verdict undone', about: 'It no longer counts.' },
  ],
  edges: [
    { from: 'verdict', to: 'appeal', short: 'appeal filed', label: 'An appeal is filed.' },
    { from: 'verdict', to: 'parole', short: 'prison begins', label: 'Prison begins.' },
    { from: 'appeal', to: 'stands', short: 'denied', label: 'The appeal is denied.' },
    {
      from: 'appeal',
      to: 'retrial',
      short: 'granted',
      label: 'The appeal is granted.',
      cites: [{ law: 'avalon-code-7', unit: '1' }],
    },
    { from: 'appeal', to: 'undone', short: 'undone', label: 'The verdict is undone.' },
    { from: 'retrial', to: 'verdict', short: 'tried again', label: 'The case is tried again.' },
    { from: 'parole', to: 'parole', short: 'another hearing', label: 'Another hearing is set.' },
    { from: 'mercy', to: 'undone', short: 'pardon', label: 'The crown pardons.' },
    { from: 'mercy', to: 'stands', short: 'refused', label: 'The crown refuses.' },
    { from: 'undone', to: 'retrial', short: 'new charge', label: 'A new charge is brought.' },
  ],
}

const stage = (id: string, title: string, contacts: string[]): JourneySource['stages'][number] => ({
  id,
  title,
  plainTitle: `In plain words: ${title}`,
  summary: 'What happens.',
  whoDecides: 'Someone decides.',
  whoTellsYou: 'Someone tells you.',
  whatYouCanDo: 'You can ask.',
  contacts,
})

/** A small journey of an invented state: a loop, a way back, a way over two lanes, two kinds of pools, a spring. */
export const smallJourney: JourneySource = {
  journey,
  stages: [
    stage('appeal', 'Appeal', ['clerk', 'helper']),
    stage('parole', 'Parole', ['helper']),
    stage('mercy', 'Mercy', ['old-office']),
  ],
  rights: [{ stages: ['appeal', 'parole'] }, { stages: ['parole'] }],
  contacts: [
    {
      ...{ id: 'clerk', name: 'The clerk', phones: [] },
      secondRoute: { contact: 'helper', words: 'Ask the helper.' },
    },
    {
      id: 'helper',
      name: 'The helper',
      phones: [{ number: '555-555-0100', use: 'voice', confidence: 'confirmed', sources: ['avalon'] }],
    },
    {
      id: 'old-office',
      name: 'The old office',
      phones: [{ number: '555-555-0199', use: 'voice', confidence: 'old', sources: ['avalon'] }],
      secondRoute: { contact: 'helper', words: 'Ask the helper.' },
    },
  ],
  ui: { 'diagram.key-stage': 'A stage', 'diagram.key-end': 'It can end here', 'diagram.key-on': 'It goes on' },
}

/** The same without its last lane, so that two of them share the width of three. */
const twoLanes: JourneySource = {
  ...smallJourney,
  journey: {
    ...journey,
    lanes: journey.lanes.slice(0, 2),
    places: journey.places.filter(({ lane }) => lane !== 'crown'),
    edges: journey.edges.filter((edge) => ![edge.from, edge.to].some((id) => id === 'mercy' || id === 'undone')),
  },
}

const longWords: JourneySource = {
  ...smallJourney,
  stages: smallJourney.stages.map((entry) => ({
    ...entry,
    title: `${entry.title}: Wiederaufnahmeverfahrensvoraussetzungsprüfung`,
    whoDecides: 'The commission-for-reconsideration-and-conditional-release decides.',
  })),
}

export const examples = {
  ordinary: (guide) => <StageDiagram view={journeyView(guide)} ui={guide.ui} />,
  'two lanes, with a loop': ({ ui }) => <StageDiagram view={journeyView({ ...twoLanes, ui })} ui={ui} />,
  'three lanes, with a loop and a way back': ({ ui }) => (
    <StageDiagram view={journeyView({ ...smallJourney, ui })} ui={ui} />
  ),
  'titles too long for a line': ({ ui }) => <StageDiagram view={journeyView({ ...longWords, ui })} ui={ui} />,
  'in words, with the laws': (guide) => (
    <TextTwin
      view={journeyView(guide)}
      ui={guide.ui}
      renderCites={(cites) => <CiteList cites={cites} laws={guide.laws} />}
    />
  ),
  'in words, three lanes': ({ ui }) => <TextTwin view={journeyView({ ...smallJourney, ui })} ui={ui} />,
  'what can come next': ({ ui }) => <NextWays ways={waysFrom(smallJourney, 'appeal')} lane={1} ui={ui} />,
  'what can come next after a loop': ({ ui }) => <NextWays ways={waysFrom(smallJourney, 'parole')} lane={2} ui={ui} />,
} satisfies Examples
