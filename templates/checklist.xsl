<?xml version="1.0" encoding="UTF-8"?>
<!-- Checklists: the questions of the rules in force, and of no others. The row says which:
     roles= the rules that bind one of these roles · checklist= of them those whose question is for this sheet (daily, home, takeout) ·
     per="group": one sheet for each group of teleworkers, by chapter; else one sheet with a part for each role.
     It has blanks to fill in only where a record has this document as its blank; the others are sheets to look at. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/variants.xsl"/>
  <xsl:import href="common/forms.xsl"/>

  <xsl:variable name="kind" select="$row/@checklist"/>
  <xsl:variable name="wanted" select="concat(' ', normalize-space($row/@roles), ' ')"/>
  <xsl:variable name="listed" select="/kitei/model/catalog/role[@in-use = 'yes'][contains($wanted, concat(' ', @id, ' '))]"/>

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
          <xsl:apply-templates select="$listed" mode="part"/>
        </xsl:variable>
        <xsl:call-template name="sheet">
          <xsl:with-param name="parts" select="$parts"/>
          <xsl:with-param name="for"><xsl:call-template name="asked"/></xsl:with-param>
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
      <xsl:apply-templates select="/kitei/model/chapters/chapter" mode="part">
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
      </xsl:apply-templates>
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
            <xsl:when test="key('blank-of', $document)"><xsl:value-of select="key('label', 'checklist-promise')/@name"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="key('label', 'checklist-help')/@name"/></xsl:otherwise>
          </xsl:choose>
        </p>
        <xsl:copy-of select="$parts"/>
        <xsl:if test="$row/@per = 'group' and key('blank-of', $document)"><xsl:call-template name="sheet-blanks"/></xsl:if>
        <xsl:if test="not($kind)">
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
        <xsl:when test="$kind"><xsl:value-of select="key('label', concat('checklist-how-', $kind))/@name"/></xsl:when>
        <xsl:when test="$row/@per = 'group'"><xsl:value-of select="key('label', 'checklist-how')/@name"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="key('label', 'checklist-how-roles')/@name"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:if test="not(key('blank-of', $document))">
      <p><xsl:value-of select="key('label', 'checklist-look')/@name"/></p>
    </xsl:if>
  </xsl:template>


  <!-- A chapter that asks this group nothing has no heading either. -->
  <xsl:template match="chapter" mode="part">
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:variable name="checks">
      <xsl:apply-templates select="topic/rule[ask]" mode="check">
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
      <xsl:apply-templates select="/kitei/model/chapters/chapter/topic/rule[ask]" mode="check">
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

  <xsl:template match="rule" mode="check">
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:variable name="binds">
      <xsl:apply-templates select="." mode="binds">
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($binds) and (not($kind) or contains(concat(' ', ask/@checklists, ' '), concat(' ', $kind, ' ')))">
      <check rule="{@id}">
        <ask><xsl:copy-of select="ask/@at"/><xsl:apply-templates select="ask/node()" mode="inline"/></ask>
        <basis><ref to="{@id}" form="short"/></basis>
      </check>
    </xsl:if>
  </xsl:template>

  <!-- Printed empty, always: evidence is written by people. -->
  <xsl:template name="sheet-blanks">
    <blanks>
      <blank label="{key('label', 'blank-trouble')/@name}" size="area"/>
      <blank label="{key('label', 'blank-date')/@name}" size="short"/>
      <blank label="{key('label', 'blank-name')/@name}" size="short"/>
      <blank label="{key('label', 'blank-checker')/@name}" size="short"/>
      <blank label="{key('label', 'blank-action')/@name}" size="line"/>
    </blanks>
  </xsl:template>

</xsl:stylesheet>
