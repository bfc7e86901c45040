/** What Node is called with to run a TypeScript file of ours. */
export declare function typeScriptArgs(file: string, args?: readonly string[]): readonly string[]
