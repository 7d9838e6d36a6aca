<?xml version="1.0" encoding="UTF-8"?>
<!-- Checklists: the questions of the rules in force, and of no others. The row says which:
     roles= the rules that bind one of these roles · checklist= of them those whose question is for this sheet (daily, home, takeout,
     or an act like connect) · per="group": one sheet for each group of teleworkers, by chapter; else one sheet with a part for each role.
     Several words in checklist=: a part for each act, for it is another moment; what binds everyone is in it too.
     It has blanks to fill in only where a record has this document as its blank; the others are sheets to look at. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/variants.xsl"/>
  <xsl:import href="common/forms.xsl"/>

  <xsl:variable name="kinds" select="normalize-space($row/@checklist)"/>
  <xsl:variable name="several" select="contains($kinds, ' ')"/>
  <xsl:variable name="wanted" select="concat(' ', normalize-space($row/@roles), ' ')"/>
  <xsl:variable name="listed" select="/kitei/model/catalog/role[@in-use = 'yes'][not(@outside)][contains($wanted, concat(' ', @id, ' '))]"/>

  <xsl:template match="kitei">
    <xsl:choose>
      <xsl:when test="$row/@per = 'group'">
        <xsl:call-template name="per-group">
          <!-- what binds everyone binds teleworkers too -->
          <xsl:with-param name="roles" select="$listed | $everyone"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="parts">
          <xsl:choose>
            <xsl:when test="$several">
              <xsl:call-template name="acts"><xsl:with-param name="roles" select="$listed | $everyone"/></xsl:call-template>
            </xsl:when>
            <xsl:otherwise><xsl:apply-templates select="$listed" mode="part"/></xsl:otherwise>
          </xsl:choose>
        </xsl:variable>
        <xsl:call-template name="sheet">
          <xsl:with-param name="parts" select="$parts"/>
          <xsl:with-param name="for">
            <xsl:choose>
              <xsl:when test="$several"><xsl:apply-templates select="$row/@roles" mode="names"/></xsl:when>
              <xsl:otherwise><xsl:call-template name="asked"/></xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The listed roles that have a part on the sheet. -->
  <xsl:template name="asked">
    <xsl:variable name="separator" select="string(key('label', 'name-separator')/@name)"/>
    <xsl:variable name="names">
      <xsl:for-each select="$listed">
        <xsl:variable name="role" select="concat(' ', @id, ' ')"/>
        <xsl:if test="/kitei/model/chapters/chapter/topic/rule[ask][contains(concat(' ', @roles, ' '), $role)]">
          <xsl:value-of select="concat($separator, @name)"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:call-template name="capital">
      <xsl:with-param name="words" select="substring-after($names, $separator)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The sheet of one group. -->
  <xsl:template name="variant">
    <xsl:param name="variant"/>
    <xsl:param name="whom"/>
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:variable name="parts">
      <xsl:choose>
        <xsl:when test="$several">
          <xsl:call-template name="acts">
            <xsl:with-param name="roles" select="$roles"/>
            <xsl:with-param name="group" select="$group"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="/kitei/model/chapters/chapter" mode="part">
            <xsl:with-param name="roles" select="$roles"/>
            <xsl:with-param name="group" select="$group"/>
          </xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:call-template name="sheet">
      <xsl:with-param name="variant" select="$variant"/>
      <xsl:with-param name="whom" select="$whom"/>
      <xsl:with-param name="parts" select="$parts"/>
      <xsl:with-param name="for"><xsl:apply-templates select="$row/@roles" mode="names"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A sheet that asks nothing is none. -->
  <xsl:template name="sheet">
    <xsl:param name="variant"/>
    <xsl:param name="whom"/>
    <xsl:param name="parts"/>
    <xsl:param name="for"/>
    <xsl:if test="string($parts)">
      <tree document="{$document}" title="{$row/@name}" layout="form" lang="{$lang}">
        <xsl:call-template name="variant-attributes">
          <xsl:with-param name="variant" select="$variant"/>
          <xsl:with-param name="whom" select="$whom"/>
        </xsl:call-template>
        <xsl:call-template name="company"/>
        <xsl:call-template name="sheet-facts">
          <xsl:with-param name="for" select="$for"/>
        </xsl:call-template>
        <xsl:call-template name="how"/>
        <p class="lead">
          <xsl:choose>
            <!-- Who is told, and what to do first, where the occasion says so. -->
            <xsl:when test="$kinds != '' and not($several) and key('label', concat('checklist-help-', $kinds))">
              <xsl:call-template name="put">
                <xsl:with-param name="label" select="concat('checklist-help-', $kinds)"/>
                <xsl:with-param name="one" select="string(key('catalog', 'role line-manager')/@name)"/>
                <xsl:with-param name="two" select="string(key('catalog', 'role administrator')/@name)"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:when test="key('blank-of', $document)"><xsl:value-of select="key('label', 'checklist-promise')/@name"/></xsl:when>
            <xsl:when test="$several"><xsl:value-of select="key('label', 'checklist-help-acts')/@name"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="key('label', 'checklist-help')/@name"/></xsl:otherwise>
          </xsl:choose>
        </p>
        <xsl:copy-of select="$parts"/>
        <xsl:if test="($row/@per = 'group' or $several) and key('blank-of', $document)"><xsl:call-template name="sheet-blanks"/></xsl:if>
        <xsl:if test="$kinds = ''">
          <p class="small"><xsl:value-of select="key('label', 'checklist-limit')/@name"/></p>
        </xsl:if>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

  <xsl:template name="sheet-facts">
    <xsl:param name="for"/>
    <facts>
      <xsl:apply-templates select="$row/@number" mode="fact"/>
      <xsl:for-each select="key('blank-of', $document)">
        <fact label="{key('label', 'checklist-form')/@name}"><ref to="{@id}" form="number"/></fact>
      </xsl:for-each>
      <xsl:apply-templates select="$row/@edition" mode="fact"/>
      <xsl:apply-templates select="$row/@effective" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
      <fact label="{key('label', 'checklist-audience')/@name}"><xsl:value-of select="$for"/></fact>
      <fact label="{key('label', 'content-code')/@name}"><code/></fact>
    </facts>
  </xsl:template>

  <!-- When to look at it and how, and whether to write on it. -->
  <xsl:template name="how">
    <p>
      <xsl:choose>
        <xsl:when test="$several"><xsl:value-of select="key('label', 'checklist-how-acts')/@name"/></xsl:when>
        <xsl:when test="$kinds != ''"><xsl:value-of select="key('label', concat('checklist-how-', $kinds))/@name"/></xsl:when>
        <xsl:when test="$row/@per = 'group'"><xsl:value-of select="key('label', 'checklist-how')/@name"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="key('label', 'checklist-how-roles')/@name"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:if test="$kinds = ''">
      <p><xsl:value-of select="key('label', 'checklist-due')/@name"/></p>
    </xsl:if>
    <xsl:if test="not(key('blank-of', $document))">
      <p><xsl:value-of select="key('label', 'checklist-look')/@name"/></p>
    </xsl:if>
  </xsl:template>

  <!-- A part for each act in the order of the row; an act about which nothing is asked has none. -->
  <xsl:template name="acts">
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:param name="acts" select="$kinds"/>
    <xsl:if test="$acts">
      <xsl:call-template name="act">
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
        <xsl:with-param name="act" select="substring-before(concat($acts, ' '), ' ')"/>
      </xsl:call-template>
      <xsl:call-template name="acts">
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
        <xsl:with-param name="acts" select="substring-after($acts, ' ')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- When to look at the part, the questions, and what a "no" means. -->
  <xsl:template name="act">
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:param name="act"/>
    <xsl:variable name="checks">
      <xsl:apply-templates select="/kitei/model/chapters/chapter/topic/rule[ask or before]" mode="check">
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
        <xsl:with-param name="kind" select="$act"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($checks)">
      <section id="{$document}-{$act}" title="{key('label', concat('checklist-act-', $act))/@name}" class="whole">
        <p><xsl:value-of select="key('label', concat('checklist-how-', $act))/@name"/></p>
        <checks><xsl:copy-of select="$checks"/></checks>
        <p class="no">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="concat('checklist-no-', $act)"/>
            <xsl:with-param name="one" select="string(key('catalog', 'role line-manager')/@name)"/>
            <xsl:with-param name="two" select="string(key('catalog', 'role administrator')/@name)"/>
            <xsl:with-param name="three" select="string(key('catalog', 'role security-manager')/@name)"/>
          </xsl:call-template>
        </p>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- A chapter that asks this group nothing has no heading either. -->
  <xsl:template match="chapter" mode="part">
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:variable name="checks">
      <xsl:apply-templates select="topic/rule[ask or before]" mode="check">
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($checks)">
      <section id="{$document}-{@id}" title="{@name}">
        <checks><xsl:copy-of select="$checks"/></checks>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The part of one role; its holder signs there, for the others of the sheet are other people. -->
  <xsl:template match="role" mode="part">
    <xsl:variable name="checks">
      <xsl:apply-templates select="/kitei/model/chapters/chapter/topic/rule[ask or before]" mode="check">
        <xsl:with-param name="roles" select="."/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($checks)">
      <section id="{$document}-{@id}">
        <xsl:attribute name="title">
          <xsl:call-template name="capital"><xsl:with-param name="words" select="@name"/></xsl:call-template>
        </xsl:attribute>
        <checks><xsl:copy-of select="$checks"/></checks>
        <xsl:if test="key('blank-of', $document)"><xsl:call-template name="sheet-blanks"/></xsl:if>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- On a sheet for an occasion: the question if it is for this sheet, then those answered before the act. Else the question alone. -->
  <xsl:template match="rule" mode="check">
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:param name="kind" select="$kinds"/>
    <xsl:variable name="binds">
      <xsl:apply-templates select="." mode="binds">
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($binds)">
      <xsl:apply-templates select="ask[$kind = '' or contains(concat(' ', @checklists, ' '), concat(' ', $kind, ' '))] | before[@act = $kind]" mode="check"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="ask | before" mode="check">
    <check rule="{../@id}">
      <ask><xsl:copy-of select="@at"/><xsl:apply-templates select="node()" mode="inline"/></ask>
      <basis><ref to="{../@id}" form="short"/></basis>
    </check>
  </xsl:template>

  <!-- Printed empty, always: evidence is written by people. What is put right on the spot, before the occasion the sheet is for, needs no
       plan and nobody else's hand; what a self-check finds does. -->
  <xsl:template name="sheet-blanks">
    <blanks>
      <blank label="{(key('label', 'blank-trouble')[$kinds = ''] | key('label', 'blank-corrected')[$kinds != ''])/@name}" size="area"/>
      <blank label="{key('label', 'blank-date')/@name}" size="short"/>
      <blank label="{key('label', 'blank-name')/@name}" size="short"/>
      <xsl:if test="$kinds = ''">
        <blank label="{key('label', 'blank-checker')/@name}" size="short"/>
        <blank label="{key('label', 'blank-action')/@name}" size="line"/>
        <blank label="{key('label', 'blank-done')/@name}" size="line"/>
      </xsl:if>
    </blanks>
  </xsl:template>

</xsl:stylesheet>
