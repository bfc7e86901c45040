import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fontPath, makeFont } from '#src/finish/font-subset.ts'

// Making the font takes a fifth of a second, so it is made each time and written only where it is missing or differs.
const file = join('public', fontPath)
const font = await makeFont()
const present = await readFile(file).catch(() => undefined)
if (present === undefined || !present.equals(font)) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, font)
  console.log(`${file}: ${font.length} bytes`)
}
