import type { NextConfig } from 'next'

/** The build command stages the export in another folder and swaps it in when it is whole. */
const outputFolder = process.env.EXPORT_FOLDER ?? 'out'

const config: NextConfig = {
  output: 'export',
  distDir: outputFolder,
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  experimental: { globalNotFound: true },
}

export default config
