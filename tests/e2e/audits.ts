import lighthouse from 'lighthouse'

/** What Lighthouse says of one page: a score from 0 to 100 for each category, and what cost a point, in its words. */
export type PageAudit = {
  readonly path: string
  readonly scores: Readonly<Record<string, number>>
  readonly failed: readonly string[]
}

/** The categories that tell of a page's structure. The fourth one tells of time, which depends on the machine. */
export const categories = ['accessibility', 'best-practices', 'seo'] as const

/** One page of each kind: the start, a stage, the reference page, one on which people write. */
export const auditedPaths = ['/', '/stages/post-conviction-motions/', '/rights/', '/letters/all-rights/'] as const

/**
 * Audits a page as the mobile preset of Lighthouse does.
 * @param at the server's address, the page's path, and the port at which a browser takes commands
 * @throws if Lighthouse could not load the page
 */
export async function auditPage(at: { address: string; path: string; port: number }): Promise<PageAudit> {
  const settings = { logLevel: 'error', throttlingMethod: 'provided' } as const
  const result = await lighthouse(at.address + at.path, { ...settings, onlyCategories: [...categories], port: at.port })
  if (result === undefined || result.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse could not load ${at.path}: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
  const { audits, categories: found } = result.lhr
  const scores = Object.fromEntries(categories.map((id) => [id, Math.round((found[id]?.score ?? 0) * 100)]))
  const weighed = categories.flatMap((id) => (found[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0))
  const failed = weighed.flatMap(({ id }) => {
    const audit = audits[id]
    return audit === undefined || audit.score === null || audit.score === 1 ? [] : [`${id}: ${audit.title}`]
  })
  return { path: at.path, scores, failed: [...new Set(failed)] }
}
