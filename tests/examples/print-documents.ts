import { exampleDocuments } from '#tests/examples/example-documents.ts'
import { loadExampleGuide } from '#tests/examples/example-guide.ts'
import { componentFolders, examplesIn } from '#tests/examples/find-examples.ts'

// A command of its own: the browser tests compile JSX for another purpose, so they cannot draw components themselves.
const guide = await loadExampleGuide()
for (const folder of await componentFolders()) {
  for (const { names, body } of exampleDocuments(folder, (await examplesIn(folder)) ?? {}, guide))
    console.log(JSON.stringify({ folder, names, body }))
}
