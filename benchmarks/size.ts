import { weighPages } from '#src/finish/page-weight.ts'
import { weightTable } from '#src/finish/weight-table.ts'
import { writeReport } from './measure/report.ts'

/** npm run bench:size: what every page weighs on a first visit, in kB of 1000 bytes, brotli. */
const weights = await weighPages(process.env['BENCH_SITE'] ?? 'out')
await writeReport({
  name: 'size',
  title: 'What each page weighs',
  body: weightTable(weights),
  versions: {},
  numbers: weights,
})
