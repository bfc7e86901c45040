import { startServer } from '#src/hosting/serve.ts'

// The browser tests start the server as a program: node --import tsx src/hosting/serve-command.ts out 4173
const [folder = 'out', port = '3000'] = process.argv.slice(2)
const server = await startServer({ folder, port: Number(port) })
console.log(server.address)
