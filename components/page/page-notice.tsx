import { i18n } from '#i18n';
import type { NoArticleReason } from '../../lib/model';
import { messageKey } from '../shared/message-key';
import { Notice } from '../shared/notice';

/** Why a tab has no article to show. */
export type NoPage =
  | { status: 'reading' }
  | { status: 'off' }
  | { status: 'no-article'; reason: NoArticleReason }
  /** Whence may not read the site. `site` is null where the browser does not tell the address. */
  | { status: 'no-permission'; site: string | null }
  | { status: 'browser-page' }
  | { status: 'failed' };

export interface NoPageActions {
  readThisPage(): void;
  allowSite(site: string): void;
  allowAll(): void;
  turnOn(): void;
  tryAgain(): void;
}

/** A tab without an article, in words, with one thing to do about it where something can be done. */
export function PageNotice({ page, actions }: { page: NoPage; actions: NoPageActions }) {
  switch (page.status) {
    case 'reading':
      return <Notice shape="block" text={i18n.t('surface.loading')} />;
    case 'no-article':
      return (
        <Notice
          shape="block"
          title={i18n.t('notice.noArticle')}
          text={i18n.t(`notice.${messageKey(page.reason)}`)}
        />
      );
    case 'browser-page':
      return (
        <Notice
          shape="block"
          title={i18n.t('notice.browserPageTitle')}
          text={i18n.t('notice.browserPageText')}
        />
      );
    case 'off':
      return (
        <Notice shape="block" title={i18n.t('notice.offTitle')} text={i18n.t('notice.offText')}>
          <MainButton name="turn-on" text={i18n.t('notice.turnOn')} onClick={actions.turnOn} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice
          shape="block"
          title={i18n.t('notice.failedTitle')}
          text={i18n.t('notice.failedText')}
        >
          <MainButton
            name="try-again"
            text={i18n.t('notice.tryAgain')}
            onClick={actions.tryAgain}
          />
        </Notice>
      );
    case 'no-permission':
      return <PermissionNotice site={page.site} actions={actions} />;
  }
}

function PermissionNotice({ site, actions }: { site: string | null; actions: NoPageActions }) {
  return (
    <Notice
      shape="block"
      title={i18n.t('notice.permissionTitle')}
      text={i18n.t('notice.permissionText')}
    >
      <MainButton
        name="read-this-page"
        text={i18n.t('notice.readThisPage')}
        onClick={actions.readThisPage}
      />
      {site !== null && (
        <button
          type="button"
          className="button"
          data-action="allow-site"
          onClick={() => actions.allowSite(site)}
        >
          {i18n.t('notice.allowSite', [site])}
        </button>
      )}
      <button
        type="button"
        className="button"
        data-action="allow-all"
        onClick={() => actions.allowAll()}
      >
        {i18n.t('notice.allowAll')}
      </button>
    </Notice>
  );
}

function MainButton({ name, text, onClick }: { name: string; text: string; onClick(): void }) {
  return (
    <button
      type="button"
      className="button button-main"
      data-action={name}
      onClick={() => onClick()}
    >
      {text}
    </button>
  );
}
