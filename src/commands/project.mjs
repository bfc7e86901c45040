import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

/** Where the finished site lies. */
export const siteFolder = 'out'

/** Where the facts and the words of the guide lie. */
export const contentFolder = 'content'

/** Outside a build, Next would write into the folder of the finished site, and name it in tsconfig.json, unless told of another. */
export const workingFolder = { EXPORT_FOLDER: '.next' }

/** Beside the pages: what they were built from. Read by `npm start` and by the server. */
export const buildRecordName = '.build-record.json'
