import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

// Astro 6 and 7 want Node 22; 5.18 with Starlight 0.37 is the newest pair for Node 20.
export default defineConfig({
  telemetry: false,
  integrations: [
    starlight({ title: 'After Sentencing', sidebar: [{ label: 'Pages', autogenerate: { directory: '.' } }] }),
  ],
})
