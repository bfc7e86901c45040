import * as z from 'zod'
import { givenWords, httpsUrl, isoDate, words } from '#src/schema/ids.ts'

function isNewer(one: string, other: string): boolean {
  const [mine = [], theirs = []] = [one, other].map((version) => version.split('.').map(Number))
  const place = mine.findIndex((number, index) => number !== theirs[index])
  return place !== -1 && (mine[place] ?? 0) > (theirs[place] ?? 0)
}

/** content/open-data.yml: the guide as data that others may use, and what changed in its format. */
export const openData = z
  .strictObject({
    title: words.meta({ description: 'The title of the page about the data.' }),
    lead: words.meta({ description: 'What it is and for whom, in two or three sentences.' }),
    licence: z
      .strictObject({
        id: givenWords.meta({ description: 'Its SPDX id: "CC0-1.0".' }),
        name: givenWords.meta({ description: 'Its name.' }),
        url: httpsUrl.meta({ description: 'Its text.' }),
        words: words.meta({ description: 'What it allows, and what we ask of those who use the data.' }),
      })
      .meta({ description: 'Under which licence the data is.' }),
    caution: words.meta({ description: 'What must be said wherever the data is shown. It stands in every file too.' }),
    rules: z.array(words).min(1).meta({ description: 'How to use it without harm, one sentence or two each.' }),
    exampleLead: words.meta({ description: 'What the example does.' }),
    example: givenWords
      .regex(/^(?![^]*https?:)[^]*\{address\}/, {
        error: 'The example names no address but {address}, which stands for that of the guide. Put it there.',
      })
      .meta({
        description: 'A small program that uses the data. {address} stands for the address of the guide.',
      }),
    ids: words.meta({ description: 'What stays the same from one version to the next.' }),
    format: z
      .array(
        z.strictObject({
          version: z
            .string()
            .regex(/^\d+\.\d+\.\d+$/, { error: 'A version is three numbers joined by points, like 1.0.0.' })
            .meta({ description: 'The version of the format, three numbers.' }),
          on: isoDate.meta({ description: 'The day of this version.' }),
          words: words.meta({ description: 'What changed, for those who read the data with a program.' }),
        }),
      )
      .min(1)
      .meta({
        description: 'The versions of the format, the newest first: the first number grows when a program could break.',
      }),
  })
  .superRefine(({ format }, context) => {
    for (const [index, { version }] of format.entries()) {
      const newer = format[index - 1]?.version
      if (newer === undefined || isNewer(newer, version)) continue
      const message = `The newest version stands first, and ${newer} is not newer than this one. Correct one of the two.`
      context.addIssue({ code: 'custom', path: ['format', index, 'version'], message })
    }
  })
  .meta({ description: 'The guide as open data.' })

export type OpenData = z.output<typeof openData>
