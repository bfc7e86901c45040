import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startOn } from './start-on.mjs'

/** @param {number} port */
async function listen(port) {
  const server = createServer().listen(port, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const bound = server.address()
  return typeof bound === 'object' && bound !== null ? bound.port : port
}

test('a taken port is named, with the command for another one', async () => {
  const taken = await listen(0)
  await expect(startOn(taken, () => listen(taken))).rejects.toThrow(
    `Port ${taken} is taken by another program. Choose another one: PORT=${taken + 1} npm start`,
  )
})

test.each([
  [80, 'EACCES', 'Port 80 is for the administrator of this computer. Choose another one: PORT=3001 npm start'],
  [65535, 'EADDRINUSE', 'PORT=3001 npm start'],
])('for port %i there is another one', async (port, code, message) => {
  const refuse = () => Promise.reject(Object.assign(new Error('listen'), { code }))
  await expect(startOn(port, refuse)).rejects.toThrow(message)
})

test('a free port is used, and any other failure stays what it is', async () => {
  expect(await startOn(0, () => listen(0))).toBeGreaterThan(0)
  await expect(startOn(3000, () => Promise.reject(new Error('no site')))).rejects.toThrow('no site')
})
