// Imported first by every command: modules are evaluated in order, so an old Node gets words instead of a stack trace.
import { nodeProblem } from './node-version.mjs'

const problem = nodeProblem(process.versions.node)
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}
