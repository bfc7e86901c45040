import nextra from 'nextra'

export default nextra({ search: false })({
  output: 'export',
  trailingSlash: true,
  // Without it Next takes the folder of the guide itself for its root.
  outputFileTracingRoot: import.meta.dirname,
  images: { unoptimized: true },
  eslint: { ignoreDuringBuilds: true },
  typescript: { ignoreBuildErrors: true },
})
