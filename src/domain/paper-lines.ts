/** One block of a paper as it will be printed: a heading, a paragraph, or a line of a list with its number if it has one. */
export type PaperLine = { readonly kind: 'heading' | 'words' | 'item'; readonly words: string }

/** The text of a paper: list lines one below the other, everything else apart. */
export function textOf(lines: readonly PaperLine[]): string {
  return lines
    .map(({ kind, words }, place) => {
      const isNext = kind === 'item' && lines[place - 1]?.kind === 'item'
      return (place === 0 ? '' : isNext ? '\n' : '\n\n') + words
    })
    .join('')
    .concat('\n')
}
