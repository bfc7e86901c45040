import { readBuildRecord } from '#src/hosting/build-record.ts'
import { embeddableHeaders, headersFor, pageHeaders } from '#src/hosting/policy.ts'
import { builtFolder } from '#tests/built/built-folder.ts'
import type { Reply } from '#tests/served/ask.ts'

const { styleHashes } = await readBuildRecord(builtFolder)
const names = new Set(
  [...pageHeaders([]), ...embeddableHeaders(), ['Cache-Control']].map(([name = '']) => name.toLowerCase()),
)

/** The headers of the policy for an address, by name. */
export function expectedPolicy(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(headersFor(path, styleHashes).map(([name, value]) => [name.toLowerCase(), value]))
}

/** The headers of a reply that are any policy's: a reply with one too many is as wrong as with one too few. */
export function policyIn({ headers }: Reply): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.has(name)))
}
