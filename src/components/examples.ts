import type { ReactNode } from 'react'
import type { Guide } from '#src/schema/guide.ts'

/**
 * The examples of a component, by what each one shows: the ordinary case and the hard ones. They are part of the
 * component: `<folder>/<folder>.examples.tsx` exports them as `examples`, and a test opens each of them in a browser.
 * Each gets the guide of an invented state, with this guide's own words for buttons and labels.
 */
export type Examples = Readonly<Record<string, (guide: Guide) => ReactNode>>
