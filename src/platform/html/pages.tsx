import { ButtonLink } from './form.tsx'

type PagesProps = { label: string; page: number; pages: number; addressOf: (page: number) => string }

/** The way to the pages before and after, where a list is longer than one page. */
export const Pages = ({ label, page, pages, addressOf }: PagesProps) =>
  pages <= 1 ? null : (
    <nav class="action-row" aria-label={label}>
      {page > 1 && <ButtonLink href={addressOf(page - 1)}>Föregående sida</ButtonLink>}
      <span>
        Sida {page} av {pages}
      </span>
      {page < pages && <ButtonLink href={addressOf(page + 1)}>Nästa sida</ButtonLink>}
    </nav>
  )
