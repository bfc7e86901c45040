import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { readOptions } from '#src/lint/options.ts'
import { didYouMean } from '#src/loader/nearest.ts'

const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

export const scriptNames = Object.keys(manifest.scripts)
export const packageNames = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]

/** What is wrong with a command of npm, and how to put it right; undefined where nothing is. */
export function complaintOfNpm(words: readonly string[]): { message: string; fix: string } | undefined {
  const [, verb = '', ...rest] = words
  if (['install', 'ci'].includes(verb)) return undefined
  const [script = '', ...more] = verb === 'run' ? rest.filter((word) => word !== '-s') : [verb, ...rest]
  if (!scriptNames.includes(script)) {
    const fix = didYouMean(script, scriptNames, `The scripts are: ${scriptNames.join(', ')}.`)
    return { message: `package.json has no script "${script}".`, fix }
  }
  const [dashes, ...args] = more
  if (dashes === undefined) return undefined
  if (dashes !== '--') return { message: `npm keeps "${dashes}" for itself.`, fix: 'Write -- before it.' }
  const wrong = complaintOfArguments(script, args)
  return wrong === undefined
    ? undefined
    : { message: `"npm run ${script}" cannot be followed: ${wrong}`, fix: 'Change the page.' }
}

/** What a script says of its arguments. Those of content:new and content:freshness are tried: commands.test.ts. */
function complaintOfArguments(script: string, args: readonly string[]): string | undefined {
  if (args.some((word) => /^<\w+>$/.test(word))) return undefined
  if (script === 'content:check') {
    const asked = readOptions(args, { content: 'content', today: '2026-11-22', hasAnnotations: false })
    return 'complaint' in asked ? asked.complaint : undefined
  }
  if (script === 'bench') {
    const stranger = args.find((part) => !scriptNames.includes(`bench:${part}`))
    return stranger === undefined ? undefined : `there is no benchmark "${stranger}".`
  }
  const known = optionsOf(script)
  const stranger = args.find((word) => word.startsWith('--') && !known.includes(word.replace(/=.*/, '')))
  return stranger === undefined ? undefined : `it has no option "${stranger}".`
}

/** The options of a command, as its file gives them to parseArgs. */
function optionsOf(script: string): readonly string[] {
  const file = / (src\/\S+)/.exec(manifest.scripts[script] ?? '')?.[1]
  if (file === undefined) return []
  return [...readFileSync(file, 'utf8').matchAll(/'?([\w-]+)'?: \{ type: '/g)].map(([, name = '']) => `--${name}`)
}

/** Every option of every command of ours. */
export function everyOption(): readonly string[] {
  const check = readFileSync('src/lint/options.ts', 'utf8')
  const ofCheck = [...check.matchAll(/^ {2}(\w+): \{ type: '/gm)].map(([, name = '']) => `--${name}`)
  return [...ofCheck, ...scriptNames.flatMap(optionsOf)]
}
