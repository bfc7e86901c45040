import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fontPath, makeFont } from '#src/finish/font-subset.ts'

// Making the font takes a fifth of a second, so it is made each time and written only where it is missing or differs.
const file = join('public', fontPath)
const font = await makeFont().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(
    `The font that the guide's is made of cannot be read. Delete node_modules and run npm start.\n${reason}`,
  )
  process.exit(1)
})
const present = await readFile(file).catch(() => undefined)
if (present === undefined || !present.equals(font)) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, font)
  console.log(`${file}: ${font.length} bytes`)
}
