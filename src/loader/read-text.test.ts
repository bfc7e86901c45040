import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readText } from '#src/loader/read-text.ts'

async function readBytes(bytes: Uint8Array) {
  const path = join(await mkdtemp(join(tmpdir(), 'read-text-')), 'a.yml')
  await writeFile(path, bytes)
  try {
    return await readText(path, 'a.yml')
  } finally {
    await rm(dirname(path), { recursive: true })
  }
}

test('line ends of other systems become line feeds', async () => {
  expect(await readBytes(Buffer.from('a: 1\r\nb: “é”\r\n'))).toEqual({ text: 'a: 1\nb: “é”\n', problems: [] })
})

test('text in UTF-16 is refused', async () => {
  const { text, problems } = await readBytes(Buffer.from('\uFEFFa: 1\n', 'utf16le'))
  expect(text).toBe('')
  expect(problems).toMatchObject([{ line: 1, column: 1, message: 'The file is not in UTF-8 from here on.' }])
})

test('a lone carriage return is told in its place', async () => {
  const { problems } = await readBytes(Buffer.from('a: 1\r\nb: 2\rc: 3\n'))
  expect(problems).toMatchObject([{ line: 2, column: 5, rule: 'text' }])
})

test('letters that went through another encoding are told in their place', async () => {
  const { problems } = await readBytes(Buffer.from('a: one\nb: the courtâ€™s day\n'))
  expect(problems).toMatchObject([{ line: 2, column: 13, rule: 'text' }])
  expect(problems[0]?.message).toContain('"â€™"')
})
