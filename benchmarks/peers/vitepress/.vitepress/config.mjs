import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'

const pages = JSON.parse(readFileSync(new URL('../pages.json', import.meta.url), 'utf8'))

export default defineConfig({
  title: 'After Sentencing',
  lang: 'en',
  // The text links to pages of the guide that are not built here.
  ignoreDeadLinks: true,
  themeConfig: { sidebar: pages.map(({ title, path }) => ({ text: title, link: path })) },
})
