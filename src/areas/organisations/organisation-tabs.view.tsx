import { Tabs } from '#platform/html/index.ts'

type Props = { organisationId: string; mayRead: boolean; mayAdminister: boolean }

/** The pages of one organisation; the last three are for its own people. */
export const OrganisationTabs = ({ organisationId, mayRead, mayAdminister }: Props) => {
  const root = `/arbetsyta/organisationer/${organisationId}`
  return (
    <Tabs
      label="Organisationens sidor"
      links={[
        { href: root, text: 'Uppgifter' },
        { href: `${root}/grannskap`, text: 'Delade nätverk' },
        ...(mayRead ? [{ href: `${root}/samverkan`, text: 'Samverkan' }] : []),
        ...(mayAdminister
          ? [
              { href: `${root}/personer`, text: 'Personer' },
              { href: `${root}/inloggning`, text: 'Inloggning' },
            ]
          : []),
      ]}
    />
  )
}
