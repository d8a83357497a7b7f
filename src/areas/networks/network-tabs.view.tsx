import { Tabs } from '#platform/html/index.ts'

/** The pages of one network. */
export const NetworkTabs = ({ networkId }: { networkId: string }) => {
  const root = `/arbetsyta/natverk/${networkId}`
  return (
    <Tabs
      label="Nätverkets sidor"
      links={[
        { href: root, text: 'Översikt' },
        { href: `${root}/medlemmar`, text: 'Medlemmar' },
        { href: `${root}/organ`, text: 'Organ' },
        { href: `${root}/personer`, text: 'Personer' },
        { href: `${root}/program`, text: 'Program' },
        { href: `${root}/dokument`, text: 'Dokument' },
        { href: `${root}/kostnad`, text: 'Kostnad' },
      ]}
    />
  )
}
