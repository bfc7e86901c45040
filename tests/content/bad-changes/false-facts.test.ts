import { falseFacts } from '#tests/content/bad-changes/tables.ts'
import { tryChanges } from '#tests/content/bad-changes/try-changes.ts'

tryChanges(falseFacts)
