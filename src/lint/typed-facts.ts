/** A fact that stands in words where it can be forgotten: what it is, where in the text, and what to do about it. */
export type TypedFact = { readonly what: string; readonly text: string; readonly index: number; readonly fix: string }

type Pattern = { readonly what: string; readonly pattern: RegExp; readonly fix: string }

const office = 'Put it in the file of the office in contacts/, and name the office; in prose with <Contact id="…" />.'

/** Hyphens and dashes of every width, points and spaces, also one that keeps a line together. */
const gap = String.raw`[-.\u2010-\u2015\u00A0 ]`

const numbers: readonly Pattern[] = [
  {
    what: 'A phone number',
    pattern: new RegExp(
      [
        String.raw`(?:\(\d{3}\)|(?<![\d$])\d{3})${gap}{0,3}\d{3}${gap}{0,3}\d{4}(?!\d)`,
        // The local part alone, and numbers that end in a word.
        String.raw`(?<![\d-])\d{3}[-\u2010-\u2015]\d{4}(?![\d-])`,
        String.raw`\b8\d\d${gap}(?:\d{3}${gap}[A-Z]{4}|[A-Z]{3}${gap}?[A-Z]{4}|[A-Z]{7,})\b`,
      ].join('|'),
      'g',
    ),
    fix: office,
  },
]

const places: readonly Pattern[] = [
  {
    // A rule's number, two digits before and after the point, is a name that letters print.
    what: 'A section number',
    pattern: /(?<![\d.])\d{3}\.\d{3,4}(?!\d)/g,
    fix: 'Cite it: <Cite law="…" unit="…" /> in prose, "units" in a right. A number that letters print is a <Term>.',
  },
  {
    what: 'An address of the web',
    pattern: /https?:\/\/\S+|\bwww\.\S+|\b[a-z0-9-]+\.(?:gov|org|com)\b\S*/gi,
    fix: 'Put it in a record, and name the office or the source: <Contact id="…" /> or <Source id="…" />.',
  },
  { what: 'An e-mail address', pattern: /\S+@\S+\.\S+/g, fix: office },
]

/** Phone numbers, section numbers, addresses of the web and of mail in a text. */
export function typedFacts(text: string): readonly TypedFact[] {
  return [...typedNumbers(text), ...foundIn(text, places)]
}

/** Phone numbers alone: for words that others chose, where an address or a section is their own. */
export function typedNumbers(text: string): readonly TypedFact[] {
  return foundIn(text, numbers)
}

function foundIn(text: string, patterns: readonly Pattern[]): readonly TypedFact[] {
  return patterns.flatMap(({ what, pattern, fix }) =>
    [...text.matchAll(pattern)].map((match) => ({ what, text: match[0], index: match.index, fix })),
  )
}

const code = String.raw`\d{3}|\d{5,6}`
const gone = String.raw`(?!\d|${gap}{1,3}\d|,\d|%|[- ](?:hours?|days?|weeks?|months?|years?|minutes?|times|people|percent)\b)`

/** "Call 911", "text HOME to 233733", "988 answers": a short code with what to do with it, and no number of days. */
const dialled = new RegExp(
  [
    String.raw`\b(?:call|text|dial|press)\b(?:[ \u00A0][\p{L}’'-]+){0,4}?[ \u00A0](?<after>${code})${gone}`,
    String.raw`(?<![\d$.,-])(?<before>${code})(?= answers?\b)`,
  ].join('|'),
  'giu',
)

/** Short codes that a text tells the reader to dial, and that no office has. */
export function unknownCodes(text: string, known: ReadonlySet<string>): readonly TypedFact[] {
  return [...text.matchAll(dialled)].flatMap(({ 0: found, index, groups }) => {
    const number = groups?.['after'] ?? groups?.['before'] ?? ''
    if (known.has(number)) return []
    const what = 'A number that no office in contacts/ has'
    const fix = 'Look it up in contacts/, and name the office; in prose with <Contact id="…" />.'
    return [{ what, text: number, index: index + found.length - number.length, fix }]
  })
}
