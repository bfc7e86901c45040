import { homePath, oneFileShellPath } from '#src/domain/deep-links.ts'
import { pageAddress } from '#src/finish/page-requests.ts'

/** The id of the list of contents, at which a link to the file itself opens. */
export const contentsId = 'contents'

/** The id of the list of what the file leaves out. */
export const leftOutId = 'left-out'

/** Whether the file leaves a page out. */
export function isLeftOut(address: string, { leftOut }: Pick<FileOfPages, 'leftOut'>): boolean {
  return leftOut.some((path) => address.startsWith(path))
}

/** What a link needs to know of the file that it stands in. */
export type FileOfPages = {
  /** The addresses of the pages in it. */
  readonly pages: ReadonlySet<string>
  /** The beginnings of the addresses of the pages that it leaves out. */
  readonly leftOut: readonly string[]
  /** The address of the file itself. */
  readonly address: string
  /** The full address of the guide's start page; undefined where the build knew none. */
  readonly base: string | undefined
}

/**
 * The id in the file of a page, or of a place on it: the address, so that no two are the same. What belongs to the file
 * itself keeps its id, which has no slash.
 * @example fileId('/rights/', 'right-5') // 'rights/right-5'
 * @example fileId('/', 'stages') // 'index/stages'
 */
export function fileId(address: string, id = ''): string {
  if (address === oneFileShellPath) return id
  return (address === homePath ? 'index/' : address.slice(1)) + id
}

/**
 * What a link says in the file: a place in it, where it holds the page; the live address of one of our other files, where
 * the guide knows its own address; what it said before, where it leads out. Undefined where it can lead nowhere.
 * @param from The address of the page that it comes from.
 */
export function linkInFile(href: string, from: string, file: FileOfPages): string | undefined {
  const target = pageAddress(href, from)
  if (target === undefined || !target.isOurs) return href
  const { path, anchor } = target
  if (path === file.address) return `#${contentsId}`
  if (path === oneFileShellPath) return `#${anchor}`
  if (file.pages.has(path)) return `#${fileId(path, anchor === 'top' ? '' : anchor)}`
  // From the list of what is left out a link leads on to the live page, where that is known.
  if (isLeftOut(path, file) && from !== oneFileShellPath) return `#${leftOutId}`
  return file.base === undefined ? undefined : new URL(href, new URL(from, file.base)).href
}
