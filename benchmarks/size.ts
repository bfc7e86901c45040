import { weighPages } from '#src/finish/page-weight.ts'
import { weightTable } from '#src/finish/weight-table.ts'

// npm run bench: what every page of out/ weighs on a first visit, in kB of 1000 bytes, brotli.
console.log(weightTable(await weighPages('out')))
