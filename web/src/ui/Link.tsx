import { Link as DesignLink } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { Link as RouteLink } from 'wouter';
import { comingBack } from '../browser/position.ts';

interface LinkProps {
  href: string;
  children: ReactNode;
  id?: string;
  className?: string;
  current?: boolean;
  /** Leads back to the previous position. */
  back?: boolean;
}

export function Link({ href, children, current, back, ...rest }: LinkProps) {
  return (
    <RouteLink href={href} {...(back ? { state: comingBack } : {})} asChild>
      <DesignLink href={href} {...(current ? { current: 'page' as const } : {})} {...rest}>
        {children}
      </DesignLink>
    </RouteLink>
  );
}

interface ButtonLinkProps {
  href: string;
  purpose?: 'primary' | 'secondary' | 'subtle';
  children: ReactNode;
}

/** Something to do on a page, which is another page. */
export function ButtonLink({ href, purpose = 'primary', children }: ButtonLinkProps) {
  return (
    <RouteLink href={href} className={`nl-button nl-button--${purpose}`}>
      {children}
    </RouteLink>
  );
}

/** To another site, without a referrer. */
export function OuterLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <DesignLink href={href} rel="noreferrer">
      {children}
    </DesignLink>
  );
}
