/** A length of time that a text names: "thirty days", "30-day". */
export type Time = {
  /** As the text writes it. */
  readonly words: string
  /** Its length, the same for "30 days" and "thirty days", for "one week" and "7 days". */
  readonly length: string
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
    .split(' ')
    .concat('eighteen', 'nineteen')
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const values: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])

const word = `(?:${[...values.keys(), 'hundred'].toSorted((one, other) => other.length - one.length).join('|')})`
const number = `(?:\\d[\\d,]*|${word}(?:[ -](?:and )?${word})*)`
const kind = '(?:more|full|working|business|calendar|consecutive|whole)'

/** "30 days", "thirty (30) days", "24 to 48 hours", "five working days", "a 30-day notice". */
const time = new RegExp(
  `(?<![\\d.,$-])\\b(?:(${number})(?: to | or )|(\\d+)[-–])?(${number})(?: \\([\\w-]+\\))?(?: ${kind})*[ -](hour|day|week|month|year)s?\\b`,
  'giu',
)

/** Weeks are days, and years are months: a law and we may count the same time in one or the other. */
const counted: Readonly<Record<string, readonly [size: number, unit: string]>> = {
  week: [7, 'day'],
  year: [12, 'month'],
}

/** Every length of time in a text; both ends of a span. */
export function timesIn(text: string): readonly Time[] {
  return [...text.replaceAll(/\s+/g, ' ').matchAll(time)].flatMap(([words, first, digits, last = '', name = '']) => {
    const [size, unit] = counted[name.toLowerCase()] ?? [1, name.toLowerCase()]
    return [first ?? digits, last].flatMap((end) =>
      end === undefined ? [] : [{ words, length: `${String(valueOf(end) * size)} ${unit}` }],
    )
  })
}

function valueOf(written: string): number {
  if (/^\d/.test(written)) return Number(written.replaceAll(',', ''))
  return written
    .toLowerCase()
    .split(/[ -](?:and )?/)
    .reduce((sum, part) => (part === 'hundred' ? sum * 100 : sum + (values.get(part) ?? 0)), 0)
}
