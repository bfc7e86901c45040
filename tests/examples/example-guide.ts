import { readFile } from 'node:fs/promises'
import { loadGuide } from '#src/loader/load-guide.ts'
import type { Guide } from '#src/schema/guide.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

const uiFile = 'locales/en/ui.yml'

/** The guide that examples show: the facts of the invented state, and this guide's own buttons and labels. */
export async function loadExampleGuide(): Promise<Guide> {
  const root = await writeInventedState({ [uiFile]: await readFile(`content/${uiFile}`, 'utf8') })
  try {
    return await loadGuide(root)
  } finally {
    await removeContent(root)
  }
}
