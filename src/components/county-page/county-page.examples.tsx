import { CountiesPage } from '#src/components/county-page/counties-page.tsx'
import { CountyOutlines } from '#src/components/county-page/county-outlines.tsx'
import { CountyPage } from '#src/components/county-page/county-page.tsx'
import type { Examples } from '#src/components/examples.ts'
import type { County } from '#src/schema/county.ts'

/** A map of two invented counties. */
const map = {
  width: 800,
  height: 400,
  shapes: [
    { id: 'east', name: 'East County', d: 'M0 0H400V400H0Z' },
    { id: 'west', name: 'West County', d: 'M400 0H800V400H400Z' },
  ],
}

const bare: County = {
  ...{ id: 'bare', name: 'The County of the Northern Marches and Islands', fips: '00000', office: 'Its prosecutor' },
  ...{ phones: [], emails: [], links: [], circuit: 1, appeals: 'none', federal: 'none' },
}

export const examples = {
  ordinary: (guide) =>
    guide.counties.list.slice(0, 1).map((county) => <CountyPage key={county.id} {...{ guide, county }} />),
  'nothing known of the office': (guide) => <CountyPage guide={guide} county={bare} />,
  'all counties': (guide) => <CountiesPage guide={guide} map={map} />,
  'a map': () => <CountyOutlines map={map} />,
} satisfies Examples
