import './require-node.mjs'
import { runCommand } from './command-error.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { portFrom } from './port.mjs'
import { workingFolder } from './project.mjs'
import { installedTool, runOrFail, typeScript } from './run-tool.mjs'

await runCommand(async () => {
  const port = String(portFrom(process.env['PORT']))
  await ensureInstalled()
  await runOrFail(typeScript('src/finish/write-font.ts'), 'The font could not be made.')
  const dev = installedTool('next/dist/bin/next', ['dev', '--hostname', '127.0.0.1', '--port', port])
  // Ctrl+C ends both: an exit code other than 0 is then no failure worth words of ours.
  process.on('SIGINT', () => process.exit(0))
  await runOrFail(dev, 'next dev ended with the message above.', { env: workingFolder })
})
