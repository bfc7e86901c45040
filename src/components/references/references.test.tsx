import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LawList } from '#src/components/references/references.tsx'
import type { Law } from '#src/schema/law.ts'
import { uiKeys } from '#tests/fixtures/ui-keys.ts'

// Each string of the interface is its own key, so that a test sees which one is used.
const ui = uiKeys()

const law: Law = {
  id: 'code-10',
  cite: 'Code 10',
  name: 'Rights',
  unitStyle: 'point',
  confidence: 'official',
  asOf: '1 May 2026',
  parts: [{ unit: '1-2', confidence: 'copy', asOf: 'undated' }],
  sources: ['code-page'],
  page: undefined,
}

/** The sentences on how sure the text is. */
function certainty(units: readonly (string | undefined)[]): readonly string[] {
  const cites = units.map((unit) => ({ law: law.id, unit }))
  const html = renderToStaticMarkup(<LawList laws={[{ law, cites }]} ui={ui} />)
  return Array.from(html.matchAll(/<span[^>]*>([^<]*)</g), ([, words]) => words ?? '')
}

test('parts that are known differently well are named, and the whole law is not', () => {
  expect(certainty(['1-2', '1-3'])).toEqual(['1(2): law.copy undated', '1(3): law.official 1 May 2026'])
  expect(certainty(['1-2', undefined])).toEqual(['1(2): law.copy undated', 'law.official 1 May 2026'])
  expect(certainty(['1-2'])).toEqual(['law.copy undated'])
})
