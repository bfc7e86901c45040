import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page of the guide as it leaves a printer: its number of sheets, the words of all, and those of each. */
export async function printed(page: Page, scale = 1) {
  const pdf = await page.pdf({ preferCSSPageSize: true, scale })
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return { pages: document.numPages, words: texts.join(' ').replace(/\s+/g, ' '), texts }
}
