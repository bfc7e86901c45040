import { CommandError } from './command-error.mjs'

/**
 * The port that the environment asks for; 3000 where it asks for none, 0 where any free one will do.
 * @param {string | undefined} text
 * @returns {number}
 * @throws {CommandError} if the text is not a port
 * @example portFrom('8080') // 8080
 */
export function portFrom(text) {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new CommandError(`PORT is "${text}". It must be a whole number from 0 to 65535, such as PORT=3001.`)
}
