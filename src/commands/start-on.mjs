import { CommandError } from './command-error.mjs'

/**
 * Starts a server, and says what to do where its port cannot be had.
 * @template Server
 * @param {number} port
 * @param {() => Promise<Server>} start
 * @returns {Promise<Server>}
 * @throws {CommandError} if the port is taken, or not for everyone
 */
export async function startOn(port, start) {
  try {
    return await start()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const other = port < 1024 || port === 65535 ? 3001 : port + 1
    const instead = `Choose another one: PORT=${other} npm start`
    if (code === 'EADDRINUSE') throw new CommandError(`Port ${port} is taken by another program. ${instead}`)
    if (code === 'EACCES') throw new CommandError(`Port ${port} is for the administrator of this computer. ${instead}`)
    throw error
  }
}
