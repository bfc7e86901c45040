import { plainMetadata, PlainRoute } from '../../plain-route.tsx'

export const generateMetadata = () => plainMetadata('about')

export default function Page() {
  return <PlainRoute id="about" />
}
