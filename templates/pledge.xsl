<?xml version="1.0" encoding="UTF-8"?>
<!-- 誓約書, one page for each role: what binds its reader, in the words of the rules that have a sentence for it.
     Handed in on joining, yearly and on leaving. It fixes no sum of damages and promises nobody that nothing will follow. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/variants.xsl"/>
  <xsl:import href="common/forms.xsl"/>

  <xsl:variable name="pledges" select="/kitei/model/chapters/chapter/topic/rule[pledge]"/>

  <xsl:template match="kitei">
    <xsl:call-template name="per-role"/>
  </xsl:template>

  <!-- Nobody hands in a pledge to themselves: none for a role that only the top holds; that of everyone is theirs too.
       Someone from outside is bound by contract. Teleworkers are more than the list of people names. -->
  <xsl:template match="role" mode="own">
    <xsl:variable name="holders" select="$company/people/person[contains(concat(' ', normalize-space(@roles), ' '), concat(' ', current()/@id, ' '))]"/>
    <xsl:if test="not($holders) or @id = 'worker' or $holders[not(@outside = 'yes') and not(contains(concat(' ', normalize-space(@roles), ' '), ' executive '))]">
      <xsl:call-template name="pledges-of"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="pledges-of">
    <xsl:apply-templates select="$pledges" mode="binds">
      <xsl:with-param name="roles" select="."/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template name="variant">
    <xsl:param name="variant"/>
    <xsl:param name="whom"/>
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:variable name="lines">
      <xsl:apply-templates select="$pledges" mode="line">
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($lines)">
      <tree document="{$document}" title="{$row/@name}" layout="form" lang="{$lang}">
        <xsl:call-template name="variant-attributes">
          <xsl:with-param name="variant" select="$variant"/>
          <xsl:with-param name="whom" select="$whom"/>
        </xsl:call-template>
        <xsl:call-template name="pledge-facts"/>
        <p class="company">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'pledge-to'"/>
            <xsl:with-param name="one" select="string($company/@name)"/>
          </xsl:call-template>
        </p>
        <p><xsl:value-of select="key('label', 'pledge-when')/@name"/></p>
        <p class="lead"><xsl:call-template name="pledge-lead"/></p>
        <ul>
          <xsl:copy-of select="$lines"/>
          <li>
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'pledge-leaving'"/>
              <xsl:with-param name="one" select="string(key('catalog', 'parameter company')/@text)"/>
              <xsl:with-param name="two" select="string(key('catalog', 'parameter customer-polite')/@text)"/>
            </xsl:call-template>
          </li>
        </ul>
        <blanks>
          <blank label="{key('label', 'pledge-date')/@name}" size="short"/>
          <blank label="{key('label', 'blank-unit')/@name}" size="short"/>
          <blank label="{key('label', 'pledge-name')/@name}" size="short"/>
          <blank label="{key('label', 'pledge-received')/@name}" size="line"/>
        </blanks>
        <p class="small"><xsl:value-of select="key('label', 'pledge-agency')/@name"/></p>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

  <xsl:template name="pledge-facts">
    <facts>
      <xsl:apply-templates select="$row/@number" mode="fact"/>
      <xsl:for-each select="key('blank-of', $document)">
        <fact label="{key('label', 'checklist-form')/@name}"><ref to="{@id}" form="number"/></fact>
      </xsl:for-each>
      <xsl:apply-templates select="$row/@edition" mode="fact"/>
      <xsl:apply-templates select="$row/@effective" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
      <fact label="{key('label', 'content-code')/@name}"><code/></fact>
    </facts>
  </xsl:template>

  <!-- Which text was read: document and edition. -->
  <xsl:template name="pledge-lead">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'pledge-lead'"/>
      <xsl:with-param name="one"><ref to="standards"/></xsl:with-param>
      <xsl:with-param name="two">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'pledge-edition'"/>
          <xsl:with-param name="one" select="string(key('document', 'standards')/@edition)"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="rule" mode="line">
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:variable name="binds">
      <xsl:apply-templates select="." mode="binds">
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($binds)">
      <li rule="{@id}">
        <xsl:copy-of select="pledge/@at"/>
        <xsl:apply-templates select="pledge/node()" mode="inline"/>
      </li>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
