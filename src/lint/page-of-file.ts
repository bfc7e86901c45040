import type { ContentTree } from '#src/loader/content-tree.ts'

/**
 * The address of the page that shows what a file holds, or shows most of it; undefined for a file that all pages draw on.
 * @param file the name that problems are reported under
 */
export function pageOfFile(tree: ContentTree, file: string): string | undefined {
  return pagesByFile(tree).get(file)
}

function pagesByFile(tree: ContentTree): ReadonlyMap<string, string> {
  const each = (entries: readonly { readonly file: string; readonly id: string }[], page: (id: string) => string) =>
    entries.map(({ file, id }) => [file, page(id)] as const)
  return new Map([
    ...each(tree.stages, (id) => `/stages/${id}/`),
    ...each(tree.notices, (id) => `/what-happened/${id}/`),
    ...each(tree.pages, (id) => `/${id}/`),
    ...each(tree.letters, (id) => `/letters/${id}/`),
    ...each(tree.stageSheets, (id) => `/handouts/${id}/`),
    ...each(tree.lawPages, (id) => `/law/${id}/`),
    ...each(tree.rights, () => '/rights/'),
    ...each(tree.contacts, () => '/contacts/'),
    ...each(tree.updates, () => '/about/updates/'),
    ...each(tree.reliefStates, () => '/record-relief/'),
    ...each([tree.reliefPage, tree.reliefRubric], () => '/record-relief/'),
    ...each([tree.journey], () => '/'),
    ...each([tree.glossary], () => '/glossary/'),
    ...each([tree.counties], () => '/contacts/counties/'),
    ...each([tree.whatHappened], () => '/what-happened/'),
    ...each([tree.missedNotice], () => '/rights/who-should-have-told-me/'),
    ...each([tree.follow], () => '/follow/'),
    ...each([tree.moved], () => '/moved/'),
    ...each([tree.letterForm], () => '/letters/'),
    ...each([tree.hearingPlan], () => '/plan/parole-hearing/'),
    ...each([tree.statementPlan], () => '/plan/statement/'),
    ...each([tree.rightsSheet], () => '/handouts/rights/'),
    ...each([tree.callLog], () => '/handouts/call-log/'),
    ...each([tree.wallet], () => '/handouts/wallet/'),
    ...each([tree.pack], () => '/pack/'),
    ...each([tree.openData], () => '/about/data/'),
    ...each([tree.synonyms], () => '/search/'),
  ])
}
