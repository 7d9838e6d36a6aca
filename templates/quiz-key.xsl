<?xml version="1.0" encoding="UTF-8"?>
<!-- Key of both papers of a role, in a file of its own so that nobody mails it out with the paper:
     the right option, why the others tempt, and the articles. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/variants.xsl"/>
  <xsl:import href="common/year.xsl"/>
  <xsl:import href="common/forms.xsl"/>
  <xsl:import href="common/questions.xsl"/>

  <xsl:template match="kitei">
    <xsl:call-template name="per-role"/>
  </xsl:template>

  <xsl:template name="variant">
    <xsl:param name="variant"/>
    <xsl:param name="whom"/>
    <xsl:param name="role"/>
    <xsl:param name="group"/>
    <xsl:variable name="candidates" select="$bank[@everyone = 'yes' or contains(concat(' ', @roles, ' '), concat(' ', $role, ' '))]
                                            [not($group) or contains(concat(' ', @groups, ' '), $group)]"/>
    <xsl:if test="$candidates">
      <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
        <xsl:call-template name="variant-attributes">
          <xsl:with-param name="variant" select="$variant"/>
          <xsl:with-param name="whom" select="$whom"/>
        </xsl:call-template>
        <p class="notice"><xsl:value-of select="key('label', 'quiz-key-notice')/@name"/></p>
        <xsl:call-template name="company"/>
        <xsl:call-template name="paper-facts">
          <xsl:with-param name="whom" select="$whom"/>
          <xsl:with-param name="candidates" select="$candidates"/>
        </xsl:call-template>
        <!-- a paper the company switched off has no key -->
        <xsl:apply-templates select="key('document', 'quiz') | key('document', 'quiz-retest')" mode="key">
          <xsl:with-param name="candidates" select="$candidates"/>
          <xsl:with-param name="role" select="$role"/>
        </xsl:apply-templates>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

  <xsl:template match="document" mode="key">
    <xsl:param name="candidates"/>
    <xsl:param name="role"/>
    <section id="{$document}-{@id}" title="{@name}">
      <questions>
        <xsl:call-template name="draw">
          <xsl:with-param name="candidates" select="$candidates"/>
          <xsl:with-param name="role" select="$role"/>
          <xsl:with-param name="shift" select="number(@id = 'quiz-retest')"/>
        </xsl:call-template>
      </questions>
    </section>
  </xsl:template>

  <!-- A small bank gives both papers the same question: its second place needs another id. -->
  <xsl:template match="question" mode="paper">
    <xsl:param name="shift"/>
    <question id="{@id}">
      <xsl:if test="$shift"><xsl:attribute name="id"><xsl:value-of select="concat(@id, '-retest')"/></xsl:attribute></xsl:if>
      <xsl:apply-templates select="@rules" mode="rule"/>
      <stem><xsl:copy-of select="stem/@at"/><xsl:apply-templates select="stem/node()" mode="inline"/></stem>
      <xsl:apply-templates select="option" mode="paper"/>
      <explain><xsl:copy-of select="explain/@at"/><xsl:apply-templates select="explain/node()" mode="inline"/></explain>
      <basis>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'quiz-basis'"/>
          <xsl:with-param name="one">
            <xsl:call-template name="refs">
              <xsl:with-param name="ids" select="normalize-space(@rules)"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </basis>
    </question>
  </xsl:template>

  <xsl:template match="option" mode="paper">
    <option><xsl:copy-of select="@right | @at"/><xsl:apply-templates mode="inline"/></option>
  </xsl:template>

</xsl:stylesheet>
