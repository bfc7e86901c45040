import { installedTool, npmScript } from './run-tool.mjs'

/** @typedef {{ name: string, call: import('./run-tool.mjs').Call }} Check */

/**
 * Everything that must hold before a change lands, the cheapest first.
 * @type {readonly Check[]}
 */
export const checks = [
  { name: 'Format', call: npmScript('check:format') },
  { name: 'Types', call: npmScript('check:types') },
  { name: 'Types of the commands', call: installedTool('typescript/bin/tsc', ['--project', 'src/commands']) },
  { name: 'Lint', call: npmScript('check:lint') },
  { name: 'Architecture', call: npmScript('check:architecture') },
  { name: 'Dead code', call: npmScript('check:dead-code') },
  { name: 'Content', call: npmScript('content:check') },
  { name: 'Unit tests', call: npmScript('test:unit') },
  { name: 'Build', call: { program: process.execPath, args: ['src/commands/build.mjs'] } },
  {
    name: 'Build with an address',
    call: {
      program: process.execPath,
      args: ['src/commands/build.mjs', '--site-url', 'https://guide.example.org', '--out', 'out.address'],
    },
  },
  { name: 'Build another state', call: npmScript('build:invented') },
  { name: 'Built site', call: installedTool('vitest/vitest.mjs', ['run', '--config', 'tests/built/vitest.config.ts']) },
  { name: 'Served site', call: npmScript('test:served') },
  { name: 'Faults', call: npmScript('test:faults') },
  { name: 'Reading grade', call: npmScript('check:reading') },
  { name: 'Browser tests', call: npmScript('test:browser') },
]
