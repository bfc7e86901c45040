import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DiagramSvg } from '#src/components/stage-diagram/diagram-svg.tsx'
import { StageDiagram } from '#src/components/stage-diagram/stage-diagram.tsx'
import { smallJourney } from '#src/components/stage-diagram/stage-diagram.examples.tsx'
import { StageList } from '#src/components/stage-diagram/stage-list.tsx'
import { NextWays, TextTwin } from '#src/components/stage-diagram/text-twin.tsx'
import { edgeId } from '#src/domain/journey-graph.ts'
import { journeyView, waysFrom } from '#src/domain/journey-view.ts'
import { uiKeys } from '#tests/fixtures/ui-keys.ts'

// Each string of the interface is its own key, so that a test sees which one is used.
const ui = uiKeys()
const view = journeyView(smallJourney)
const edges = smallJourney.journey.edges.map(edgeId).toSorted()

function edgesIn(html: string): readonly string[] {
  return Array.from(html.matchAll(/data-edge="([^"]+)"/g), ([, id]) => id ?? '').toSorted()
}

/** The markup of the element with an id, up to the next element that has one. */
function part(html: string, id: string): string {
  return html.split(/(?=<\w+ id=")/).find((piece) => piece.includes(` id="${id}"`)) ?? ''
}

test('picture, list, text twin and "what can come next" have the same edges, each once', () => {
  const stageIds = view.stages.map((stage) => stage.id)
  const picture = renderToStaticMarkup(
    <DiagramSvg picture={view.picture} stageIds={stageIds} hrefOf={({ id }) => `#${id}`} />,
  )
  const list = renderToStaticMarkup(<StageList view={view} ui={ui} />)
  const twin = renderToStaticMarkup(<TextTwin view={view} ui={ui} />)
  const next = smallJourney.journey.places
    .map((place) => renderToStaticMarkup(<NextWays ways={waysFrom(smallJourney, place.id)} lane={1} ui={ui} />))
    .join('')
  expect([picture, list, twin, next].map(edgesIn)).toEqual([edges, edges, edges, edges])
})

test('Tab stops at each stage of the picture, in order, and it has no style attribute', () => {
  const html = renderToStaticMarkup(<StageDiagram view={view} ui={ui} />)
  const svg = /<svg.*<\/svg>/s.exec(html)?.[0] ?? ''
  expect(Array.from(svg.matchAll(/<a class[^>]*href="([^"]+)">/g), ([, href]) => href)).toEqual([
    '#appeal',
    '#parole',
    '#mercy',
  ])
  expect(html).not.toContain('style=')
})

test('every link within the page leads to an element of it, and no id is used twice', () => {
  for (const html of [
    renderToStaticMarkup(<StageDiagram view={view} ui={ui} />),
    renderToStaticMarkup(<TextTwin view={view} ui={ui} />),
  ]) {
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  }
})

test('an opened stage names the first office, a number, and how many rights matter', () => {
  const html = part(renderToStaticMarkup(<StageList view={view} ui={ui} />), 'appeal')
  expect(html).toContain('The clerk')
  expect(html).toContain('href="tel:+15555550100"')
  expect(html).toContain('href="/stages/appeal/"')
  expect(view.stages.map((stage) => stage.rightsCount)).toEqual([1, 2, 0])
})

test('a number that is not sure says so and names another office', () => {
  const html = renderToStaticMarkup(<StageList view={view} ui={ui} />)
  expect(part(html, 'mercy')).toContain('contact.doubt-old')
  expect(part(html, 'mercy')).toContain('href="/contacts/#contact-helper"')
  expect(part(html, 'parole')).not.toContain('contact.doubt')
})

test('the law behind a way is printed where there is one', () => {
  const html = renderToStaticMarkup(
    <TextTwin view={view} ui={ui} renderCites={(cites) => cites.map((cite) => cite.law).join()} />,
  )
  expect(html.match(/avalon-code-7/g)).toHaveLength(1)
})
