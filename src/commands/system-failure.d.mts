/** The types of system-failure.mjs, which the commands run before TypeScript is installed. */
export function systemFailure(error: unknown): string | undefined
