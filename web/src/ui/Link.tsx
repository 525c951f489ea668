import { Link as DesignLink } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { Link as RouteLink } from 'wouter';

interface LinkProps {
  href: string;
  children: ReactNode;
  id?: string;
  className?: string;
  current?: boolean;
}

export function Link({ href, children, current, ...rest }: LinkProps) {
  return (
    <RouteLink href={href} asChild>
      <DesignLink href={href} {...(current ? { current: 'page' as const } : {})} {...rest}>
        {children}
      </DesignLink>
    </RouteLink>
  );
}

/** To another site; that site is not told where the visitor came from. */
export function OuterLink({ href, label, children }: { href: string; label?: string; children: ReactNode }) {
  return (
    <DesignLink href={href} rel="noreferrer" aria-label={label}>
      {children}
    </DesignLink>
  );
}
