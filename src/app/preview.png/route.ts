import { createElement } from 'react'
import { ImageResponse } from 'next/og'
import { laneNumber } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export const dynamic = 'force-static'

/** The colours of paper, ink and lanes, as in globals.css: this picture has no stylesheet. */
const paper = '#faf6ee'
const ink = '#1d1a16'
const lanes = ['#0b4a75', '#7a3e00', '#6a2459']

/**
 * What messengers and search engines show beside a link: the name and the stations, and no word about the subject,
 * because a message lights up on a locked screen. Its size is the one they ask for, in pixels.
 */
export async function GET() {
  const guide = await loadGuide()
  const stations = guide.stages.flatMap(({ id }, place) => {
    const color = lanes[laneNumber(guide, id) - 1] ?? ink
    const station = { width: 56, height: 56, borderRadius: 28, border: `12px solid ${color}` }
    const way = { width: 72, height: 8, background: color }
    return [
      ...(place === 0 ? [] : [createElement('div', { key: `to-${id}`, style: way })]),
      createElement('div', { key: id, style: station }),
    ]
  })
  const page = {
    ...{ display: 'flex', flexDirection: 'column', justifyContent: 'center', width: '100%', height: '100%' },
    ...{ padding: 96, background: paper, color: ink, fontSize: 96 },
  } as const
  const line = { display: 'flex', alignItems: 'center', marginTop: 72 }
  return new ImageResponse(
    createElement(
      'div',
      { style: page },
      createElement('div', { style: { display: 'flex' } }, guide.site.name),
      createElement('div', { style: line }, ...stations),
    ),
    { width: 1200, height: 630 },
  )
}
