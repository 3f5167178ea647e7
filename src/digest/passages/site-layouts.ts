import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Layout, Role } from './layout.ts';
import type { Passage } from './passage.ts';

/** A page whose shapes are known, as `site-layouts.yaml` states it. */
interface SiteRow {
  title: string;
  link?: string;
  lead?: string;
  roles: Partial<Record<Role, string>>[];
}

interface Site {
  name: string;
  title: RegExp;
  link?: RegExp;
  lead?: RegExp;
  roles: [role: Role, shape: RegExp][];
}

const text = readFileSync(new URL('site-layouts.yaml', import.meta.url), 'utf8');
const sites = Object.entries(load(text) as Record<string, SiteRow>).map(([name, row]) => toSite(name, row));

function toSite(name: string, { title, link, lead, roles }: SiteRow): Site {
  const shapes = roles.flatMap((role) => Object.entries(role));
  return {
    name,
    title: new RegExp(title),
    ...(link && { link: new RegExp(link) }),
    ...(lead && { lead: new RegExp(lead) }),
    roles: shapes.map(([role, shape]) => [role as Role, new RegExp(shape)]),
  };
}

const isTitleOf = ({ title, link }: Site, { shape, links }: Passage): boolean =>
  title.test(shape) && (!link || links.some((each) => link.test(each)));

/** The layout of a known page, or nothing. */
export function findSiteLayout(passages: Passage[]): Layout | undefined {
  const site = sites.find((each) => passages.some((passage) => isTitleOf(each, passage)));
  if (!site) return undefined;
  const { name, lead, roles } = site;
  return {
    site: name,
    isTitle: (passage) => isTitleOf(site, passage),
    isLead: ({ shape }) => lead?.test(shape) ?? false,
    roleOf: ({ shape }) => roles.find(([, pattern]) => pattern.test(shape))?.[0],
  };
}
