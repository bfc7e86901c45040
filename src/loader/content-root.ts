import { resolve } from 'node:path'

/**
 * The folder that holds the content: CONTENT_FOLDER, which the build command sets to build another state with the same
 * code, else `content/` in the working folder. No other code asks for that setting.
 */
export function contentRoot(): string {
  const chosen = process.env.CONTENT_FOLDER ?? ''
  return resolve(chosen === '' ? 'content' : chosen)
}
