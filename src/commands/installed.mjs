/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Why node_modules does not hold what the lock file names; undefined where it does.
 * Optional packages may be missing: they are meant for other systems.
 * @param {LockFile} lock package-lock.json
 * @param {LockFile | undefined} installed node_modules/.package-lock.json, which npm writes last of all
 * @returns {string | undefined}
 * @example installReason(lock, undefined) // 'nothing is installed yet'
 */
export function installReason(lock, installed) {
  if (installed === undefined) return 'nothing is installed yet'
  const wanted = lock.packages ?? {}
  const present = installed.packages ?? {}
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    // The empty path is the project itself.
    if (path === '') continue
    const found = present[path]
    if (found === undefined && optional !== true) return `${path} is missing`
    if (found !== undefined && found.version !== version) return `${path} is ${found.version}, not ${version}`
  }
  const surplus = Object.entries(present).find(
    ([path, { optional }]) => wanted[path] === undefined && optional !== true,
  )
  return surplus === undefined ? undefined : `${surplus[0]} is no longer wanted`
}
